import { personRoles } from '../person';
import { meetsAggregatesFirst } from './aggregates-first';
import { isForEmergencies } from './emergency-reach';
import { actions, permissionTable, type Action, type Holder, type Scope } from './permission-table';

const holders: readonly Holder[] = [...personRoles, 'partner'];

const scopes: Readonly<Record<Scope, string>> = {
  'care-team': 'own care teams',
  programs: 'own programs',
  all: 'all',
  share: 'what was shared',
};

/** The permission table as a page for people; what stands nowhere is denied. */
export const permissionPage = (): string => {
  const rows = actions.map((action) => [
    `\`${action}\``,
    ...holders.map((holder) => {
      const scope = permissionTable[action][holder];
      return scope === undefined ? '–' : [scopes[scope], ...marksOf(holder, action)].join(' ');
    }),
  ]);
  const cells = [['action', ...holders], ...rows];
  const widths = ['action', ...holders].map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [
    '# Who may do what',
    '',
    'Written from `permission-table.ts`; its spec fails when the two part. A dash is a refusal, and so is whatever is not listed.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    '',
    '- **own care teams**, **own programs**: a child beyond them is answered like one that does not exist, and the attempt is written down. In an emergency a clinician or program manager opens one such record for a while (`open-in-emergency`), with a reason that another program manager judges.',
    '- **all** of an auditor reaches every record and changes none; of an administrator it reaches people, settings and care teams, and nothing clinical.',
    '- **what was shared**: whoever holds the link of a share fetches that one report, as it stood, until it expires, is used up or revoked. A partner has no account.',
    '- A demonstration account meets demonstration children only, whatever its scope.',
    '- ¹ Figures first: lists name no child, and one record opens only after a purpose was stated (`state-purpose`), for this child, by this session or token, for an hour. The access log has it, and with each look after it. What is not marked says by itself what it is for. An emergency access has said its reason.',
    '- ² The only things that an emergency access reaches. With everything else the child stays out of reach.',
    '- A token does what its scopes and its role both allow, and nothing about people, accounts, sessions or emergencies.',
    '',
  ].join('\n');
};

const marksOf = (holder: Holder, action: Action): readonly string[] => {
  if (holder === 'partner') return [];
  const person = { role: holder };
  return [...(meetsAggregatesFirst(person, action) ? ['¹'] : []), ...(isForEmergencies(person, action) ? ['²'] : [])];
};
