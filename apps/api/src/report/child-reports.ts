import type { ChildId, LocalDate } from '@understory/domain';
import type { ApiPorts, BuiltReport } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { ChildRecords } from '../reading/child-records';

/** The newest report of a child, as the worker left it; and the same for somebody else, drawn as it is asked for. */
export class ChildReports {
  constructor(
    private readonly records: ChildRecords,
    private readonly ports: Pick<ApiPorts, 'report' | 'copy' | 'clock'>,
  ) {}

  async newest(childId: ChildId): Promise<BuiltReport> {
    await this.records.assertStands(childId);
    const report = await this.ports.report(childId);
    if (report === null) throw edgeProblem('REPORT.NOT_BUILT');
    return report;
  }

  async forGuardian(childId: ChildId): Promise<BuiltReport> {
    await this.records.assertStands(childId);
    const copy = await this.ports.copy(childId, { to: 'guardian', on: this.ports.clock().slice(0, 10) as LocalDate });
    if (copy === null) throw edgeProblem('REPORT.NOT_BUILT');
    return copy;
  }
}
