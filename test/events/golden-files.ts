import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  currentData,
  currentSchemaVersion,
  fold,
  type Child,
  type ChildEvent,
  type RecordedChildEvent,
} from '@understory/domain';

export type GoldenFile = {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
};

/** As some release wrote it. */
export const stored = (type: string, version: number): GoldenFile =>
  JSON.parse(readFileSync(join(__dirname, `v${version}`, `${type}.json`), 'utf8')) as GoldenFile;

/** As everything above the log sees it. */
export const golden = <Event = GoldenFile>(type: string, version: number): Event => {
  const event = stored(type, version);
  return { ...event, data: currentData(event) } as Event;
};

export const versionOf = (type: ChildEvent['type']): number => currentSchemaVersion[type];

export const folded = (...types: readonly ChildEvent['type'][]): Child =>
  fold(types.map((type) => golden<RecordedChildEvent>(type, versionOf(type))));
