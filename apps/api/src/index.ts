/** HTTP in, HTTP out. Composed by whoever opens the ports; it opens and closes none of them. */
export { ApiModule } from './api-module';
export type { ApiPorts, BuiltReport, Clock, FindReport, NewCommandId } from './api-ports';
export { onThisMachine, type EdgeSettings } from './edge/edge-settings';
export { createApi } from './create-api';
