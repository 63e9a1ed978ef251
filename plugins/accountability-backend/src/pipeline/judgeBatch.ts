import type { Knex } from 'knex';
import { resolveOwner } from 'backstage-plugin-accountability-common';
import { clearMarks, mark, takeMarks } from '../db';
import {
  DatabaseDirectoryStore,
  holdDirectory,
  ownerLookups,
} from '../directory';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseEffectStore, DatabaseExceptionFactStore } from '../exceptions';
import { DatabaseFindingStore, type Evaluation } from '../findings';
import {
  DatabaseIdentityStore,
  DatabaseLinkStore,
  JUDGE_STAGE,
  privilegeRank,
  type DecidedLink,
  type PresentIdentity,
} from '../inventory';
import {
  collectCandidates,
  DatabaseOwnershipStore,
  ownerTexts,
  replayDecisions,
  type LinkedOwner,
  type OwnershipState,
} from '../ownership';
import {
  DatabaseRankStore,
  POSTURE_STAGE,
  type RankedIdentity,
} from '../posture';
import { judgeByRules } from '../rules';
import { DatabaseStandingStore, standingOf } from '../scorecard';
import type { JudgeSettings } from './JudgeSettings';
import { linkAll } from './linkAll';
import { markRotations } from './markRotations';
import { rankJudged } from './rankJudged';

interface Judged {
  identity: PresentIdentity;
  links: DecidedLink[];
  ownership: OwnershipState;
  mentions: string[];
  evaluation: Evaluation;
  /** Rules that an effective exception permits to fail. */
  excepted: ReadonlySet<string>;
  /** Of those that need somebody. */
  rank?: RankedIdentity;
}

/**
 * Works out links, owner and verdicts of some marked identities, and marks the
 * entities whose posture that may move. Answers how many identities it took.
 */
export async function judgeBatch(
  tx: Knex,
  settings: JudgeSettings,
  options: { now: Date; limit: number },
): Promise<number> {
  await holdDirectory(tx);
  const marks = await takeMarks(tx, JUDGE_STAGE, options.limit);
  if (marks.length === 0) return 0;
  await judgeIdentities(tx, settings, {
    ids: marks.map(m => Number(m.subject)),
    now: options.now,
  });
  await clearMarks(tx, JUDGE_STAGE, marks);
  return marks.length;
}

/**
 * Works out links, owner and verdicts of these identities, whether marked or not, by
 * the directory, which the transaction holds.
 */
export async function judgeIdentities(
  tx: Knex,
  settings: JudgeSettings,
  options: { ids: readonly number[]; now: Date },
): Promise<void> {
  const { ids, now } = options;
  await new DatabaseOwnershipStore(tx).lock(ids);
  const identities = await new DatabaseIdentityStore(tx).load(ids);
  const present = identities.filter(identity => identity.goneAt === null);
  const presentIds = new Set(present.map(identity => identity.id));
  const judged = await judge(tx, settings, { present, now });
  await write(tx, { judged, gone: ids.filter(id => !presentIds.has(id)), now });
}

async function judge(
  tx: Knex,
  settings: JudgeSettings,
  batch: { present: readonly PresentIdentity[]; now: Date },
): Promise<Judged[]> {
  const ids = batch.present.map(identity => identity.id);
  const directory = new DatabaseDirectoryStore(tx);
  const links = await linkAll(tx, directory, batch.present);
  const entities = await directory.entities(
    [...links.values()].flatMap(of => of.map(link => link.entityRef)),
  );
  const around = new Map([
    ...entities,
    ...(await directory.entities([
      ...new Set([...entities.values()].flatMap(of => of.systemRef ?? [])),
    ])),
  ]);
  const decisions = await new DatabaseOwnershipStore(tx).decisionsOf(ids);
  const directoryComplete = await directory.hasCompleted();
  const effects = await new DatabaseEffectStore(tx).of(
    ids.map(id => `identity:${id}`),
    batch.now,
  );

  const drafts = batch.present.map(identity => {
    const of = links.get(identity.id) ?? [];
    const linked = of.map((link): LinkedOwner => {
      const entity = entities.get(link.entityRef);
      return {
        entityRef: link.entityRef,
        ownerRef: entity?.ownerRef,
        signal: link.signal,
        standsForIdentity:
          entity?.kind === 'resource' && entity.type === 'service-account',
      };
    });
    const standing = replayDecisions(decisions.get(identity.id) ?? []);
    const texts = ownerTexts({ record: identity.record, linked, standing });
    return { identity, links: of, standing, texts };
  });
  const standings = await directory.standings(
    drafts.flatMap(draft => draft.texts.map(({ text }) => text)),
  );

  return drafts.map(({ identity, links: of, standing, texts }) => {
    const candidates = collectCandidates(
      texts,
      standings,
      settings.placeholders,
    );
    const resolution = resolveOwner({
      candidates,
      standing,
      policy: settings.policy,
    });
    const { verdicts, reevaluateAt } = judgeByRules(settings.rules, {
      identity: identity.record,
      firstSeenAt: new Date(identity.firstSeenAt),
      owner: resolution,
      candidates,
      linkedEntities: [...new Set(of.map(link => link.entityRef))],
      directoryComplete,
      now: batch.now,
    });
    const entityRefs = new Set(of.map(link => link.entityRef));
    return {
      identity,
      links: of,
      rank: rankJudged({
        ...{ identityId: identity.id, record: identity.record },
        ...{ resolution, verdicts, entityRefs, entities: around },
      }),
      ownership: { resolution, candidates, offeredTo: standing.offeredTo },
      mentions: texts.flatMap(({ text }) => mentionsOf(text)),
      evaluation: {
        verdicts,
        reevaluateAt,
        ruleVersion: settings.version,
      },
      excepted: new Set(effects.get(`identity:${identity.id}`)?.keys()),
    };
  });
}

/** What would change the standing of an owner text, found or not. */
function mentionsOf(text: string): string[] {
  const lookups = ownerLookups(text);
  const mentions = lookups.is === 'email' ? [lookups.email] : lookups.refs;
  return mentions.filter(mention => mention.length <= 512);
}

async function write(
  tx: Knex,
  result: { judged: readonly Judged[]; gone: readonly number[]; now: Date },
): Promise<void> {
  const { judged, gone, now } = result;
  const linkStore = new DatabaseLinkStore(tx);
  const ownershipStore = new DatabaseOwnershipStore(tx);
  const ids = judged.map(item => item.identity.id);
  const before = await linkStore.linksOf([...ids, ...gone]);
  const states = await ownershipStore.statesOf(ids);
  const moved = new Set<number>(gone);

  const fresh: { identityId: number; link: DecidedLink }[] = [];
  const relinked: number[] = [...gone];
  for (const { identity, links } of judged) {
    const old = before.get(identity.id);
    if (!old) {
      fresh.push(...links.map(link => ({ identityId: identity.id, link })));
      if (links.length > 0) relinked.push(identity.id);
    } else if (
      await linkStore.replace(identity.id, { before: old, after: links })
    ) {
      relinked.push(identity.id);
    }
  }
  await linkStore.insert(fresh);
  for (const id of relinked) moved.add(id);

  const restated = judged.filter(
    item => !sameState(item.ownership, states.get(item.identity.id)),
  );
  await ownershipStore.replaceStates(
    restated.map(item => ({
      identityId: item.identity.id,
      state: item.ownership,
      mentions: item.mentions,
      isNew: !states.has(item.identity.id),
    })),
  );
  for (const item of restated) moved.add(item.identity.id);

  const findings = new DatabaseFindingStore(tx);
  const reevaluated = await findings.record(
    judged.map(item => ({
      identityId: item.identity.id,
      evaluation: item.evaluation,
    })),
    now,
  );
  for (const id of reevaluated) moved.add(id);
  await findings.close(gone, now);
  await new DatabaseRankStore(tx).replace(
    [...ids, ...gone],
    judged.flatMap(({ rank }) => rank ?? []),
  );
  await new DatabaseStandingStore(tx).record(
    { standings: judged.map(toStanding), gone },
    now,
  );
  for (const id of gone) {
    await linkStore.replace(id, { before: before.get(id) ?? [], after: [] });
  }

  const refs = new Set<string>();
  for (const id of moved) {
    for (const link of before.get(id) ?? []) refs.add(link.entityRef);
  }
  for (const { identity, links } of judged) {
    if (moved.has(identity.id))
      for (const link of links) refs.add(link.entityRef);
  }
  await mark(tx, POSTURE_STAGE, refs);
  await markRotations(tx, {
    judged: judged.map(({ identity, evaluation }) => ({
      identityId: identity.id,
      verdicts: evaluation.verdicts,
    })),
    gone,
  });
  if (relinked.length > 0) {
    const targets = await linkStore.federationTargets(relinked);
    await mark(
      tx,
      JUDGE_STAGE,
      targets.filter(id => !ids.includes(id)),
    );
    // How severe an exception is follows from what runs on its identities.
    await mark(
      tx,
      DEFINITION_STAGE,
      await new DatabaseExceptionFactStore(tx).decidersAbout(relinked),
    );
  }
}

function toStanding(judged: Judged) {
  const { identity, links, ownership, evaluation, excepted } = judged;
  const { privilege, environment } = identity.record;
  return standingOf({
    identityId: identity.id,
    resolution: ownership.resolution,
    offeredTo: ownership.offeredTo,
    privilege: privilegeRank(privilege.level),
    environment,
    entityRefs: links.map(link => link.entityRef),
    verdicts: evaluation.verdicts,
    excepted,
  });
}

function sameState(a: OwnershipState, b: OwnershipState | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
