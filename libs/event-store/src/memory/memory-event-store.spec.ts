import { eventStoreConformance } from '../event-store.conformance';
import { memoryEventStore } from './memory-event-store';

eventStoreConformance('memory', async () => ({ store: memoryEventStore(), close: async () => undefined }));
