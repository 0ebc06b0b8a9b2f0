import type { ChildId } from '@understory/domain';
import type { BuiltReport, FindReport } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { ChildRecords } from '../reading/child-records';

/** The newest report of a child, as the worker left it. */
export class ChildReports {
  constructor(
    private readonly records: ChildRecords,
    private readonly find: FindReport,
  ) {}

  async newest(childId: ChildId): Promise<BuiltReport> {
    await this.records.assertStands(childId);
    const report = await this.find(childId);
    if (report === null) throw edgeProblem('REPORT.NOT_BUILT');
    return report;
  }
}
