import { regionsBottomUp, type Dose, type Intervention } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { interventionKindNames, regionNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { counted, roundHalfUp, showWhole } from '../wording/number';
import { tied } from '../wording/tied';
import { plannedSevenths } from './planned-minutes';
import { adherenceTable } from './adherence-table';
import { sixRsTable } from './six-rs-table';
import type { RecordFacts } from './record-facts';

/** What was planned at which region, and how much of it was given. */
export const interventionsSection = (facts: RecordFacts): Section => {
  const { child, newest } = facts;
  if (child.interventions.length === 0) {
    return { heading: 'Interventions', blocks: [{ type: 'paragraph', tone: 'body', text: 'None has been planned.' }] };
  }
  const until = newest === null ? nothing : showShortDay(newest.assessment.assessedOn);
  const interventions = [...child.interventions].sort(byPlan);
  const byWeek = adherenceTable(facts);
  return {
    heading: 'Interventions',
    blocks: [
      {
        type: 'table',
        caption: 'Interventions planned and doses delivered',
        columns: [
          { heading: 'Intervention', share: 120, align: 'left' },
          { heading: 'Region and kind', share: 66, align: 'left' },
          { heading: 'Setting, provider', share: 64, align: 'left' },
          { heading: 'Planned dose', share: 82, align: 'left' },
          { heading: `Planned before ${until}`, share: 54, align: 'right' },
          { heading: `Delivered before ${until}`, share: 60, align: 'right' },
          { heading: 'Delivered in all', share: 57, align: 'right' },
        ],
        rows: interventions.map((intervention) => row(facts, intervention)),
        notes: [
          'Planned minutes = times a day \u00d7 minutes \u00d7 days a week \u00d7 calendar days \u00f7 7, shown to the nearest whole minute.',
        ],
      },
      ...(byWeek === null ? [] : [byWeek]),
      sixRsTable(interventions),
    ],
  };
};

const row = ({ doses, newest }: RecordFacts, intervention: Intervention) => {
  const given = doses.filter(({ interventionId }) => interventionId === intervention.interventionId);
  const until = newest === null ? null : newest.assessment.assessedOn;
  const planned = until === null ? null : plannedSevenths(intervention, until);
  const before = until === null ? null : given.filter(({ deliveredOn }) => deliveredOn < until);
  return [
    { text: `${intervention.reference}: ${intervention.activity}`, strong: true },
    { text: `${regionNames[intervention.region]}, ${interventionKindNames[intervention.kind].toLowerCase()}` },
    { text: `${intervention.setting}, ${intervention.providerRole}` },
    { text: `${showDose(intervention)}; ${showRun(intervention)}` },
    { text: planned === null ? nothing : tied(showWhole(roundHalfUp(planned / 7)), 'min') },
    { text: before === null || planned === null ? nothing : showGiven(before, planned) },
    { text: showGiven(given, null) },
  ];
};

const showDose = ({ timesPerDay, minutes, daysPerWeek }: Intervention): string =>
  `${tied(timesPerDay, '\u00d7', minutes, 'min')} a day, ${tied(...counted(daysPerWeek, 'day').split(' '))} a week`;

const showRun = ({ startsOn, endsOn }: Intervention): string =>
  endsOn === null ? `from ${showShortDay(startsOn)}` : `${showShortDay(startsOn)} to ${showShortDay(endsOn)}`;

/** The share of the plan is cut to whole percents, as every percent is. */
const showGiven = (doses: readonly Dose[], plannedInSevenths: number | null): string => {
  const minutes = doses.reduce((total, dose) => total + dose.minutes, 0);
  const given = `${tied(showWhole(minutes), 'min')}, ${tied(...counted(doses.length, 'dose').split(' '))}`;
  if (plannedInSevenths === null || plannedInSevenths === 0) return given;
  return `${given} (${tied(showWhole(Math.floor((700 * minutes) / plannedInSevenths)), '%')})`;
};

/** By what the plans say and never by their ids, which two equal histories need not share. */
const byPlan = (one: Intervention, other: Intervention): number => {
  const a = sortKey(one);
  const b = sortKey(other);
  return a < b ? -1 : Number(a > b);
};

const sortKey = (plan: Intervention): string =>
  [plan.startsOn, regionsBottomUp.indexOf(plan.region), plan.reference, plan.activity].join('\u0000');
