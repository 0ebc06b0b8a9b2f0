import { missingSixRs, sixRs, type Intervention, type SixR } from '@understory/domain';
import type { Cell, Table } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { nothing } from '../wording/nothing';

/** What each intervention was found to be, and what it still lacks; in the order given. */
export const sixRsTable = (interventions: readonly Intervention[]): Table => ({
  type: 'table',
  caption: 'The six R\u2019s of each intervention',
  columns: [
    { heading: 'Intervention', share: 90, align: 'left' },
    ...sixRs.map((each) => ({ heading: headings[each], share: 53, align: 'left' as const })),
    { heading: 'Answered', share: 62, align: 'left' },
    { heading: 'Missing', share: 42, align: 'right' },
  ],
  rows: interventions.map((intervention) => [
    { text: intervention.reference, strong: true },
    ...sixRs.map((each): Cell => ({ text: answerOf(intervention, each) })),
    { text: intervention.sixRs === null ? nothing : showShortDay(intervention.sixRs.answeredOn) },
    { text: `${missingSixRs(intervention.sixRs).length} of 6` },
  ]),
  notes: ['Missing: answered \u201cnot yet\u201d, or not answered.'],
});

const headings: Readonly<Record<SixR, string>> = {
  relational: 'Relational',
  relevant: 'Relevant',
  repetitive: 'Repetitive',
  rewarding: 'Rewarding',
  rhythmic: 'Rhythmic',
  respectful: 'Respectful',
};

const answerOf = ({ sixRs: said }: Intervention, each: SixR): string => {
  const answer = said?.[each] ?? 'unanswered';
  return answer === 'unanswered' ? nothing : answer === 'yes' ? 'yes' : 'not yet';
};
