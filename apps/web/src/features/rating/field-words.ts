import { brainFunctions } from '@understory/domain';
import { nothing, settingNames, sourceNames } from '../wording';
import type { FieldName, FieldValue } from './draft-sync';
import { texts } from './texts';

/** A field by the name that the screen has for it. */
export const fieldWords = (field: FieldName): string => {
  const rated = brainFunctions.find(({ key }) => key === field);
  if (rated !== undefined) return `${rated.number} ${rated.name}`;
  return texts.fields[field] ?? field;
};

export const valueWords = (value: FieldValue): string => {
  if (value === null || value === '') return texts.leftBlank;
  if (Array.isArray(value)) return value.map((each) => sourceNames[each] ?? each).join(', ') || nothing;
  return typeof value === 'string' ? (settingNames[value] ?? value) : String(value);
};
