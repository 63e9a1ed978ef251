import type {
  IdentityRecord,
  PushBatchResult,
} from 'backstage-plugin-accountability-common';
import { readRecord } from 'backstage-plugin-accountability-node';

/** Reads what was pushed as the normalised format has it; each record on its own. */
export function checkPushed(
  records: readonly unknown[],
  source: { provider: string; scope: string },
): Omit<PushBatchResult, 'accepted'> & { accepted: IdentityRecord[] } {
  const accepted: IdentityRecord[] = [];
  const rejected: PushBatchResult['rejected'] = [];
  const notes = new Map<string, number>();
  records.forEach((candidate, index) => {
    const read = readRecord(candidate, source);
    const lost = read.record ? foreignScope(read.record, source) : read.lost;
    if (read.record && lost === undefined) accepted.push(read.record);
    else rejected.push({ index, message: String(lost) });
    // The same remark about a thousand records would push everything else out.
    for (const note of read.notes) {
      if (!notes.has(note)) notes.set(note, index);
    }
  });
  return {
    accepted,
    rejected,
    notes: [...notes].map(([message, index]) => ({ index, message })),
  };
}

function foreignScope(
  record: IdentityRecord,
  source: { provider: string; scope: string },
): string | undefined {
  return record.provider === source.provider && record.scope === source.scope
    ? undefined
    : `The run is about ${source.provider}:${source.scope}, not ${record.provider}:${record.scope}`;
}
