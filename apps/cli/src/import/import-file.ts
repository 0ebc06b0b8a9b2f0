import {
  assessmentRows,
  doseRows,
  interventionRows,
  reconcileAssessments,
  reconcileDoses,
  reconcileInterventions,
  type ImportFileKind,
} from '@understory/interchange';
import { importNorms } from './import-norms';
import type { ImportPorts } from './import-ports';
import { importRows } from './import-rows';

export type FileOptions = {
  /** Turns other values under a known key into corrections, for this reason. */
  readonly correct?: string;
  /** Norms are published under a name, with where they come from and by which right they are used. */
  readonly name?: string;
  readonly source: string;
  readonly licence: string;
};

/** False when the file had faults; they were listed, and nothing was changed. */
export const importFile = (
  ports: ImportPorts,
  of: ImportFileKind,
  file: string,
  options: FileOptions,
): Promise<boolean> => {
  const correct = options.correct ?? null;
  switch (of) {
    case 'assessments':
      return importRows(ports, file, { rowKind: assessmentRows, reconcile: reconcileAssessments, correct });
    case 'interventions':
      return importRows(ports, file, { rowKind: interventionRows, reconcile: reconcileInterventions, correct });
    case 'doses':
      return importRows(ports, file, { rowKind: doseRows, reconcile: reconcileDoses, correct });
    case 'norms':
      return importNorms(ports, file, { ...options, name: options.name ?? null, correct });
  }
};
