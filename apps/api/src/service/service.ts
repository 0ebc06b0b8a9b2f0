import { isDatabaseReachable, type Database } from '@understory/platform';
import { edgeProblem } from '../problems/edge-problems';

/** The product as a whole. */
export class Service {
  constructor(private readonly database: Database) {}

  async assertAnswers(): Promise<void> {
    if (!(await isDatabaseReachable(this.database))) throw edgeProblem('SERVICE.UNAVAILABLE');
  }
}
