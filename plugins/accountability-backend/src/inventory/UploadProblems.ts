import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import {
  checkRecord,
  type ReadProblem,
} from 'backstage-plugin-accountability-node';
import type { Upload } from './Upload';

const MAX_SHOWN = 200;

/** Keeps what is wrong with the files on the upload. */
export class UploadProblems {
  lost = 0;
  readonly #upload: Upload;

  constructor(upload: Upload) {
    this.#upload = upload;
  }

  note(problem: ReadProblem): void {
    if (problem.effect === 'record-lost') this.lost += 1;
    this.#upload.problemCount += 1;
    if (this.#upload.problems.length < MAX_SHOWN) {
      this.#upload.problems.push(problem);
    }
  }

  /** The records that are valid; the others are noted as lost. */
  valid(candidates: readonly IdentityRecord[]): IdentityRecord[] {
    const records: IdentityRecord[] = [];
    for (const candidate of candidates) {
      const checked = checkRecord(candidate);
      if (checked.record) records.push(checked.record);
      else this.note({ effect: 'record-lost', message: checked.problem });
    }
    return records;
  }
}
