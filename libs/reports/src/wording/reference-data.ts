import type { NormSetRef } from '@understory/domain';

export const showNormSet = ({ name, version }: NormSetRef): string => `${name}, version ${version}`;
