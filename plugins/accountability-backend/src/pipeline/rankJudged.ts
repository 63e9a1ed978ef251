import type {
  IdentityRecord,
  OwnerResolution,
} from 'backstage-plugin-accountability-common';
import type { DirectoryEntity } from '../directory';
import { worstOf, type RatedVerdict } from '../findings';
import { OWNERLESS_RULE, rankOf, type RankedIdentity } from '../posture';

/**
 * The rank of an identity that was just judged; none where it needs nobody. What the
 * platform manages and nothing uses needs no owner, as the rule about owners says.
 */
export function rankJudged(judged: {
  identityId: number;
  record: IdentityRecord;
  resolution: OwnerResolution;
  verdicts: readonly RatedVerdict[];
  entityRefs: ReadonlySet<string>;
  /** These entities and their systems, and others, by ref. */
  entities: ReadonlyMap<string, DirectoryEntity>;
}): RankedIdentity | undefined {
  const { identityId, record, resolution, verdicts, entities } = judged;
  const failing = verdicts.filter(({ verdict }) => verdict.is === 'fail');
  const onOwner = verdicts.find(({ ruleId }) => ruleId === OWNERLESS_RULE);
  // Where the rule is off or cannot tell, that nobody answers is open all the same.
  const isUnsaid =
    resolution.state === 'ownerless' &&
    (!onOwner || onOwner.verdict.is === 'unknown');
  const open = failing.length + (isUnsaid ? 1 : 0);
  if (open === 0) return undefined;
  const using = [...judged.entityRefs].flatMap(ref => entities.get(ref) ?? []);
  const systems = using.flatMap(
    ({ systemRef }) => entities.get(systemRef ?? '') ?? [],
  );
  return {
    ...rankOf({
      record,
      entities: judged.entityRefs.size,
      users: [...using, ...systems],
    }),
    ...{ identityId, open, worst: worstOf(verdicts) },
  };
}
