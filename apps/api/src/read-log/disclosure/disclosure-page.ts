import type { LoggedRead, PageOfReads, Purpose, ReaderOfRecord, ReadKind } from '@understory/access';
import { escapeHtml } from './escape-html';
import { disclosureStyle } from './disclosure-style';
import { whatHappened } from './what-was-read';

export type Disclosure = {
  readonly reference: string;
  readonly program: string;
  /** UTC with milliseconds. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly readers: readonly ReaderOfRecord[];
  readonly page: PageOfReads;
  readonly isFirstPage: boolean;
};

const roles: Readonly<Record<string, string>> = {
  clinician: 'clinician',
  'program-manager': 'program manager',
  auditor: 'auditor',
  administrator: 'administrator',
  nobody: 'nobody signed in',
  partner: 'partner organisation',
  importer: 'operator of the system',
};

const purposes: Readonly<Record<Purpose, string>> = {
  'care-team': 'belongs to the care team',
  program: 'manages the program',
  supervision: 'supervises the treatment',
  'family-request': 'a question or complaint of the family',
  'course-of-care': 'intake, transfer or discharge',
  'record-review': 'reviews how records are kept',
  'care-team-request': 'asked by the care team',
  audit: 'checks how records are used',
  administration: 'runs the system',
  emergency: 'emergency, with a reason that is reviewed',
  'partner-share': 'was given the report',
  'command-line': 'runs the system',
  unstated: 'not recorded at that time',
};

const ways: Readonly<Record<ReadKind, string>> = {
  read: 'on screen',
  print: 'as a document to print',
  export: 'as a table to take along',
  search: 'while searching',
  write: 'to write an entry',
};

/** One document that prints as it stands: whoever has seen the record, then each time. No id, and no other child. */
export const disclosurePage = (disclosure: Disclosure): string => {
  const { reference, program, madeAt, madeBy, readers, page, isFirstPage } = disclosure;
  const title = `Who has seen the record ${reference}`;
  const shown = readers.reduce((sum, each) => sum + each.shown, 0);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${disclosureStyle}</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1>
<p>Program: ${escapeHtml(program)}. Made on ${day(madeAt)} at ${time(madeAt)} UTC by ${escapeHtml(madeBy)}; this, too, is written down.</p>
<p>The record was shown ${shown} ${shown === 1 ? 'time' : 'times'} to ${people(readers)}. Nothing is left out; entries cannot be changed.</p>
<table><caption>Everybody who asked, over all time</caption>
<thead><tr>${head(['Who', 'Role', 'Shown', 'Asked, not shown', 'First', 'Last'])}</tr></thead>
<tbody>${readers.map(readerRow).join('\n')}</tbody></table>
<table><caption>${isFirstPage ? 'Each time, newest first' : 'Each time, continued'}</caption>
<thead><tr>${head(['When (UTC)', 'Who', 'Role', 'What', 'How', 'Why'])}</tr></thead>
<tbody>${page.entries.map(entryRow).join('\n')}</tbody></table>
${page.before === null ? '<p>This is the beginning of the log.</p>' : `<p class="more">Older entries are on the <a href="?before=${page.before}">next page</a>.</p>`}
</main></body></html>
`;
};

const people = (readers: readonly ReaderOfRecord[]): string => {
  const count = new Set(readers.filter(({ shown }) => shown > 0).map(({ readerId }) => readerId)).size;
  return count === 1 ? 'one person or organisation' : `${count} people or organisations`;
};

const readerRow = (reader: ReaderOfRecord): string =>
  row([
    ...[nameOf(reader), roleOf(reader), String(reader.shown), String(reader.notShown)],
    ...[day(reader.firstAt), day(reader.lastAt)],
  ]);

const entryRow = (entry: LoggedRead): string =>
  row([
    ...[`${day(entry.readAt)} ${time(entry.readAt)}`, nameOf(entry), roleOf(entry)],
    whatHappened(entry),
    ...[ways[entry.kind], purposes[entry.purpose]],
  ]);

type Reader = Pick<ReaderOfRecord, 'readerName' | 'readerRole'>;

const nameOf = ({ readerName, readerRole }: Reader): string => {
  if (readerName !== null) return readerName;
  if (readerRole === 'nobody') return 'Somebody who was not signed in';
  return readerRole === 'partner' ? 'Holder of a link to a shared report' : 'Somebody at the server of the system';
};

const roleOf = ({ readerRole }: Reader): string => roles[readerRole] ?? readerRole;

const day = (at: string): string => at.slice(0, 10);
const time = (at: string): string => at.slice(11, 16);
const head = (labels: readonly string[]): string => labels.map((label) => `<th scope="col">${label}</th>`).join('');
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
