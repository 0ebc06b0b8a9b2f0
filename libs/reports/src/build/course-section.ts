import { isConsentInForce, staysOf, type Child, type Consent, type Incident, type LocalDate } from '@understory/domain';
import type { Block, Section, Table } from '../document/report-document';
import { showDay, showShortDay } from '../wording/day';
import { consentPurposeNames, incidentKindNames, outcomeNames, recipientNames, relationNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { showWhole } from '../wording/number';
import { newestDay } from './newest-day';
import type { RecordFacts } from './record-facts';

/** Where the child was, what was consented to, and what happened: as of the newest day in the record. */
export const courseSection = (facts: RecordFacts): Section => {
  const { child } = facts;
  const on = newestDay(facts);
  return {
    heading: 'Course of the treatment',
    blocks: [
      ...(child.course.length === 0 ? [] : [staysTable(child)]),
      ...dischargesOf(child),
      ...(child.consents.length === 0 || on === null ? [] : [consentsTable(child, on)]),
      ...(child.incidents.length === 0 ? [] : [incidentsTable(child)]),
    ],
  };
};

const staysTable = ({ course }: Child): Table => ({
  type: 'table',
  caption: 'Time in care',
  columns: [
    { heading: 'Program', share: 240, align: 'left' },
    { heading: 'From', share: 70, align: 'left' },
    { heading: 'To', share: 90, align: 'left' },
    { heading: 'Ended by', share: 70, align: 'left' },
  ],
  rows: staysOf(course).map(({ program, from, to, endedBy }) => [
    { text: program, strong: true },
    { text: showShortDay(from) },
    { text: to === null ? 'in care' : showShortDay(to) },
    { text: endedBy ?? nothing },
  ]),
  notes: [],
});

const dischargesOf = ({ course }: Child): readonly Block[] =>
  course.flatMap((step) =>
    step.kind === 'discharged'
      ? [
          {
            type: 'paragraph' as const,
            tone: 'body' as const,
            text: `Discharged on ${showDay(step.on)}, ${outcomeNames[step.outcome].toLowerCase()}: ${step.reason}`,
          },
        ]
      : [],
  );

const consentsTable = ({ consents }: Child, on: LocalDate): Table => ({
  type: 'table',
  caption: `Consents, as of ${showDay(on)}`,
  columns: [
    { heading: 'To what', share: 150, align: 'left' },
    { heading: 'Given by', share: 80, align: 'left' },
    { heading: 'Given on', share: 66, align: 'left' },
    { heading: 'Valid', share: 120, align: 'left' },
    { heading: 'In force', share: 100, align: 'left' },
  ],
  rows: consents
    .map((consent) => ({
      consent,
      order: [consent.purpose, consent.partner ?? '', consent.givenOn, consent.validFrom, consent.relation].join(' '),
    }))
    .sort((one, other) => (one.order < other.order ? -1 : Number(one.order > other.order)))
    .map(({ consent }) => [
      { text: showPurpose(consent), strong: true },
      { text: relationNames[consent.relation] },
      { text: showShortDay(consent.givenOn) },
      { text: showValidity(consent) },
      { text: showForce(consent, on), strong: isConsentInForce(consent, on) },
    ]),
  notes: [
    'Names of those who consent stay in the record. Consents of other persons to what is told of them are not listed.',
  ],
});

const showPurpose = ({ purpose, partner }: Consent): string =>
  partner === null ? consentPurposeNames[purpose] : `${consentPurposeNames[purpose]} with ${recipientNames[partner]}`;

const showValidity = ({ validFrom, validUntil }: Consent): string =>
  validUntil === null ? `from ${showShortDay(validFrom)}` : `${showShortDay(validFrom)} to ${showShortDay(validUntil)}`;

const showForce = (consent: Consent, on: LocalDate): string => {
  if (isConsentInForce(consent, on)) return 'yes';
  if (consent.withdrawal !== null) return `no, withdrawn ${showShortDay(consent.withdrawal.withdrawnOn)}`;
  return consent.validFrom > on ? 'not yet' : 'no, ran out';
};

/** Counts and days. What happened is told in the record: it may speak of other children. */
const incidentsTable = ({ incidents }: Child): Table => ({
  type: 'table',
  caption: 'Incidents',
  columns: [
    { heading: 'Kind', share: 170, align: 'left' },
    { heading: 'How many', share: 60, align: 'right' },
    { heading: 'First', share: 80, align: 'left' },
    { heading: 'Last', share: 80, align: 'left' },
    { heading: 'How long in all', share: 130, align: 'right' },
  ],
  rows: (['restraint', 'critical-incident'] as const).flatMap((kind) => {
    const those = incidents.filter((incident) => incident.kind === kind);
    const days = those.map(({ happenedOn }) => happenedOn).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      [
        { text: incidentKindNames[kind], strong: true },
        { text: showWhole(those.length) },
        { text: showShortDay(first) },
        { text: showShortDay(last) },
        { text: showLength(those) },
      ],
    ];
  }),
  notes: ['Counts of one child, without a rate: rates are told of programs.'],
});

const showLength = (incidents: readonly Incident[]): string => {
  const told = incidents.flatMap(({ minutes }) => minutes ?? []);
  if (told.length === 0) return 'not told';
  const minutes = `${showWhole(told.reduce((sum, each) => sum + each, 0))} min`;
  return told.length === incidents.length ? minutes : `${minutes}, told of ${told.length}`;
};
