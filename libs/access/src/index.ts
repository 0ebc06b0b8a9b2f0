/** Who may do what, and the keys that keep a record's personal text unreadable to everybody else. */
export { isRole, roles, type Actor, type Role } from './actor/actor';
export { openDevelopmentToken, type DevelopmentToken } from './actor/development-token';
export { type BlindIndex } from './blind-index/blind-index';
export { type RecordKey } from './keys/record-key';
export { type RecordKeys } from './keys/record-keys';
export { openFolderKeys, type FolderKeys } from './keys/folder-keys';
export { memoryKeys } from './keys/memory-keys';
