import { userInfo } from 'node:os';
import type { Actor } from '@understory/access';

/** Whoever sits at the terminal: the operating system's user, known by number because names are personal. */
export const operator = (): Actor => ({ id: `os-user-${userInfo().uid}`, role: 'importer' });
