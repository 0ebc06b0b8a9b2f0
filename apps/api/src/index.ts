/** HTTP in, HTTP out. Composed by whoever opens the ports; it opens and closes none of them. */
export { ApiModule } from './api-module';
export type { ApiPorts, BuiltReport, Clock, FindReport, NewCommandId, ReferenceData } from './api-ports';
export { createApi } from './create-api';
