import type { ReportDocument } from '../document/report-document';
import { areasSection } from './areas-section';
import { courseSection } from './course-section';
import { correctionsSection } from './corrections-section';
import { developmentalHistorySection } from './developmental-history-section';
import { focusSection } from './focus-section';
import { glanceSection } from './glance-section';
import { headFacts, headNotices, reportTitle, runningLine } from './head';
import { historySection } from './history-section';
import { interventionsSection } from './interventions-section';
import { limitsSection } from './limits-section';
import { mapSection } from './map-section';
import { officialSections } from './official-section';
import { secondRatingSections } from './second-rating-section';
import { missingSection } from './missing-section';
import { readinessSection } from './readiness-section';
import { readingSection } from './reading-section';
import { recordFacts } from './record-facts';
import type { ReportInput } from './report-input';

/**
 * The report on a child's record. It says nothing that two equal histories would not share: no ids, no times of
 * recording, no day of printing.
 */
export const buildReport = (input: ReportInput): ReportDocument => {
  const facts = recordFacts(input);
  return {
    title: reportTitle,
    language: 'en',
    runningLine: runningLine(facts),
    facts: headFacts(facts),
    notices: headNotices(facts),
    sections: [
      glanceSection(facts),
      mapSection(facts),
      areasSection(facts),
      ...officialSections(facts),
      ...secondRatingSections(facts),
      historySection(facts),
      developmentalHistorySection(facts),
      courseSection(facts),
      focusSection(facts),
      interventionsSection(facts),
      readinessSection(facts),
      missingSection(facts),
      correctionsSection(facts),
      readingSection(facts),
      limitsSection,
    ],
  };
};
