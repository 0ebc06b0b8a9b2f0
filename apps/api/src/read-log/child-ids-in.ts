import { StreamableFile } from '@nestjs/common';
import { CsvFile } from '../outcomes/csv-file';

/**
 * Every child that an answer names, wherever it stands: a route that lists children in a new shape is logged without
 * anybody having to think of it.
 */
export const childIdsIn = (answer: unknown): readonly string[] => {
  const found = new Set<string>();
  collect(answer, found);
  return [...found];
};

const collect = (value: unknown, found: Set<string>): void => {
  if (value instanceof CsvFile) return value.childIds.forEach((childId) => void found.add(childId));
  if (typeof value !== 'object' || value === null || value instanceof StreamableFile) return;
  if (Array.isArray(value)) return value.forEach((item) => collect(item, found));
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'childId' && typeof inner === 'string') found.add(inner);
    else collect(inner, found);
  }
};
