import type { InterventionId } from '../../ids';
import type { SixRs } from './six-rs';

export type SixRsAnswered = {
  readonly type: 'SixRsAnswered';
  readonly data: SixRs & { readonly interventionId: InterventionId };
};
