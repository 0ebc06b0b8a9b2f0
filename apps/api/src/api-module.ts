import { Module, type DynamicModule } from '@nestjs/common';
import type { ApiPorts } from './api-ports';
import { AssessmentsController } from './assessments/assessments.controller';
import { Signing } from './assessments/signing';
import { CaseloadController } from './caseload/caseload.controller';
import { OpenedCaseload } from './caseload/opened-caseload';
import { ChildController } from './child/child.controller';
import { ChildIds } from './course/child-ids';
import { CourseController } from './course/course.controller';
import { DosesController } from './doses/doses.controller';
import { ChildFlagsController } from './flags/child-flags.controller';
import { FlagsController } from './flags/flags.controller';
import { OpenedFlags } from './flags/opened-flags';
import { FocusController } from './focus/focus.controller';
import { InterventionsController } from './interventions/interventions.controller';
import { MapController } from './map/map.controller';
import { ChildRecords } from './reading/child-records';
import { ReferenceInForce } from './reading/reference-in-force';
import { Reflection } from './reading/reflection';
import { ChildReports } from './report/child-reports';
import { ReportController } from './report/report.controller';
import { Service } from './service/service';
import { ServiceController } from './service/service.controller';
import { TimelineController } from './timeline/timeline.controller';
import { ChildCommands } from './writing/child-commands';

const controllers = [
  ServiceController,
  CourseController,
  CaseloadController,
  ChildController,
  AssessmentsController,
  InterventionsController,
  DosesController,
  FocusController,
  ChildFlagsController,
  FlagsController,
  MapController,
  TimelineController,
  ReportController,
];

/** Every route of the API over ports that somebody else has opened. */
@Module({})
export class ApiModule {
  static over(ports: ApiPorts): DynamicModule {
    const { database, store, keys, index, reference, clock, newId, readModels, report } = ports;
    const records = new ChildRecords(store, keys);
    return {
      module: ApiModule,
      controllers,
      providers: [
        { provide: Service, useValue: new Service(database) },
        { provide: ChildIds, useValue: new ChildIds(index) },
        { provide: ChildCommands, useValue: new ChildCommands(store, keys, clock, newId) },
        { provide: Signing, useValue: new Signing(reference) },
        { provide: ChildRecords, useValue: records },
        { provide: ReferenceInForce, useValue: new ReferenceInForce(reference) },
        { provide: Reflection, useValue: new Reflection(store, readModels) },
        { provide: OpenedCaseload, useValue: new OpenedCaseload(database, keys) },
        { provide: OpenedFlags, useValue: new OpenedFlags(database, keys) },
        { provide: ChildReports, useValue: new ChildReports(records, report) },
      ],
    };
  }
}
