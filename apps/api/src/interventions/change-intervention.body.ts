import { Reason } from '../fields/text';
import { PlanInterventionBody } from './plan-intervention.body';

/** Replaces all of the plan; what is left out is not kept. */
export class ChangeInterventionBody extends PlanInterventionBody {
  @Reason()
  readonly reason!: string;
}
