import { inMemoryStaging } from './in-memory-staging';
import { stagingConformance } from './staging.conformance';

stagingConformance('memory', (work) => work(inMemoryStaging()));
