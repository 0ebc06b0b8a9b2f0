import { createHash } from 'node:crypto';

/** Of a printed page: dark on white, headings repeated on every sheet, no row torn apart. */
export const disclosureStyle = `
body{font:11pt/1.45 Georgia,'DejaVu Serif',serif;color:#111;background:#fff;margin:0}
main{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:18pt;margin:0 0 .5rem}
table{border-collapse:collapse;width:100%;margin:1.2rem 0;font-size:9.5pt}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #999}
thead{display:table-header-group}tr{break-inside:avoid}
@page{margin:18mm}
@media print{main{margin:0;max-width:none;padding:0}.more a{color:inherit;text-decoration:none}}
`;

/** The page runs nothing and fetches nothing; only this very style applies. */
export const disclosurePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(disclosureStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
