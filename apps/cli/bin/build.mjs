#!/usr/bin/env node
import { build, say } from './set-up.mjs';

try {
  build();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
