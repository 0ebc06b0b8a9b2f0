import { isOutcomeWord, type LoggedRead, type OutcomeWord } from '@understory/access';

/** What somebody looked at, in words a guardian reads: by the name of the operation or of the command. */
const words: Readonly<Record<string, string>> = {
  listChildren: 'a list of children',
  listCareTeams: 'the list of care teams',
  listFlags: 'a list of proposals to move on',
  listOpenAmendments: 'a list of requests for amendment',
  listCosignatures: 'a list of assessments that wait for a second signature',
  listConsultations: 'a list of requests from partner organisations',
  listEmergencyAccesses: 'the list of emergency accesses',
  readWorklist: 'a list of reassessments that are overdue',
  readChild: 'who the child is and what is worked on',
  readCourse: 'the stay, consents and incidents',
  listAmendmentsOfChild: 'requests for amendment',
  listAssessmentDrafts: 'assessments that were being written',
  openAssessmentDraft: 'an assessment that was being written',
  readAssessmentDraft: 'an assessment that was being written',
  saveAssessmentDraft: 'an assessment that was being written',
  readSignatures: 'who signed the assessments',
  readDevelopmentalHistory: 'the developmental history',
  readRelationalHealth: 'current relationships',
  listFlagsOfChild: 'proposals to move on',
  readMap: 'the functional brain map',
  readTimeline: 'the course of all entries',
  readReport: 'the report',
  previewCopy: 'what a copy of the report would keep back',
  fetchSharedReport: 'the report, shared with a partner organisation',
  readHistory: 'the record as it was known on a day',
  readReplay: 'the record, entry by entry',
  readReadLog: 'who has seen the record',
  printReadLog: 'who has seen the record',
  readSequence: 'the proposed plan',
  readAdherence: 'what was planned and done',
  readDoses: 'the sessions of some days',
  openInEmergency: 'the record in an emergency',
  'understory map': 'the functional brain map',
  'understory flags': 'a list of proposals to move on',
  'understory report': 'the report',
  'understory backtest': 'a trial of other rules over past records',
};

export const whatWasRead = (action: string): string => words[action] ?? 'a part of the record';

const notShown = (action: string): string => `asked for ${whatWasRead(action)}; it was not shown`;

/** Every word that an entry may have, so that none is taken for a refusal. */
const outcomes: Readonly<Record<OutcomeWord, (action: string) => string>> = {
  shown: whatWasRead,
  tried: () => 'began to write into the record; whether it was recorded is not known',
  recorded: () => 'wrote into the record',
  stated: () => 'said what the record is opened for',
  granted: () => 'opened the record in an emergency',
  justified: () => 'judged an emergency access: justified',
  'not-justified': () => 'judged an emergency access: not justified',
  'out-of-reach': notShown,
  'more-not-kept': (action) => `${notShown(action)}; further attempts of that hour are not listed`,
};

/** A whole entry in words, with what came of it. */
export const whatHappened = ({ action, outcome, kind }: Pick<LoggedRead, 'action' | 'outcome' | 'kind'>): string => {
  if (isOutcomeWord(outcome)) return outcomes[outcome](action);
  return kind === 'write' ? 'tried to write into the record; nothing was recorded' : notShown(action);
};
