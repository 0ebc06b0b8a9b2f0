import { Reason } from '../fields/text';
import { TranscribeRiskEstimateBody } from './transcribe-risk-estimate.body';

/** Replaces all of it; what is left out is not kept. */
export class CorrectRiskEstimateBody extends TranscribeRiskEstimateBody {
  @Reason()
  readonly reason!: string;
}
