import { assessmentSettings, assessmentSources, functionKeys, parseAssessmentKind } from '@understory/domain';
import type { SaveBody } from './draft-api';
import { valueOf, type DraftSync, type FieldName } from './draft-sync';

type Changed = SaveBody['changed'][number];

const isChanged = (field: string): field is Changed => field !== 'kind' && field !== 'assessedOn';

/** What is on its way, as the API takes it: all values, and which of them were typed. */
export const saveBody = (sync: DraftSync, writer: string): SaveBody => {
  const { sending } = sync;
  const values = sending?.values ?? {};
  const number = (field: FieldName): number | null => {
    const value = valueOf(sync, field);
    return typeof value === 'number' ? value : null;
  };
  const text = (field: FieldName): string | null => {
    const value = valueOf(sync, field);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const sources = valueOf(sync, 'sources');
  return {
    basedOn: sending?.basedOn ?? 0,
    writer,
    changed: Object.keys(values).filter(isChanged),
    scores: functionKeys.map((key) => number(key as Changed)),
    relationalHealth: number('relationalHealth'),
    rater: text('rater'),
    sources: Array.isArray(sources) ? assessmentSources.filter((source) => sources.includes(source)) : null,
    setting: assessmentSettings.find((setting) => setting === valueOf(sync, 'setting')) ?? null,
    kind: typeof values.kind === 'string' ? parseAssessmentKind(values.kind) : null,
    assessedOn: typeof values.assessedOn === 'string' ? values.assessedOn : null,
  };
};
