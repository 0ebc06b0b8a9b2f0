import type { Notice } from '../document/report-document';
import type { RecordFacts } from './record-facts';

/**
 * Goes with a copy that tells of substance use. The quoted sentence is the short form of 42 CFR 2.32(a)(2), as in force
 * from 16 April 2024 (89 FR 12472); whether that law applies to a record is not for a report to judge.
 */
export const redisclosureNotices = ({ copy }: RecordFacts): readonly Notice[] =>
  copy.tellsOfSubstanceUse ? [redisclosure] : [];

const redisclosure: Notice = {
  title: 'This copy tells of substance use',
  text:
    'Where 42 CFR part 2 applies: \u201c42 CFR part 2 prohibits unauthorized use or disclosure of these records.\u201d ' +
    'Everywhere: hand nothing of it on without asking the agency. This is a notice, and no legal advice.',
};
