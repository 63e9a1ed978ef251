import {
  formatIdentityReference,
  isPlaceholderOwner,
  SIGNAL_CONFIDENCE,
  type IdentityRecord,
  type LinkSignal,
  type OwnerCandidate,
  type OwnershipStanding,
  type OwnerSignal,
  type OwnerStanding,
} from 'backstage-plugin-accountability-common';

/** An owner as somebody wrote it, before the directory is asked who that is. */
export interface OwnerText {
  signal: OwnerSignal;
  text: string;
  field: string;
}

/** An entity that uses the identity, with its owner. */
export interface LinkedOwner {
  entityRef: string;
  ownerRef?: string;
  signal: LinkSignal;
  /** It is a Resource that stands for the identity. */
  standsForIdentity: boolean;
}

/** Every statement about who could own an identity, strongest signal first. */
export function ownerTexts(options: {
  record: IdentityRecord;
  linked: readonly LinkedOwner[];
  standing: OwnershipStanding;
}): OwnerText[] {
  const { record, linked, standing } = options;
  const self = formatIdentityReference(record).toLowerCase();
  const texts: OwnerText[] = [];
  if (standing.decidedOwner) {
    texts.push({
      signal: 'portal-decision',
      text: standing.decidedOwner,
      field: 'decided in the portal',
    });
  }
  for (const entity of linked) {
    if (entity.signal !== 'annotation' || !entity.ownerRef) continue;
    texts.push(
      entity.standsForIdentity
        ? {
            signal: 'catalog-resource',
            text: entity.ownerRef,
            field: `owner of ${entity.entityRef}`,
          }
        : {
            signal: 'catalog-annotation',
            text: entity.ownerRef,
            field: `owner of ${entity.entityRef}, which names this identity`,
          },
    );
  }
  for (const hint of record.ownerHints) {
    // An identity that names itself as its owner names nobody.
    if (hint.value.trim().toLowerCase() === self) continue;
    texts.push({
      signal: hint.signal,
      text: hint.value.trim(),
      field: hint.field,
    });
  }
  const consumers = linked.filter(entity => entity.signal !== 'annotation');
  const consumerOwners = new Set(linked.map(entity => entity.ownerRef));
  if (
    consumers.length > 0 &&
    consumerOwners.size === 1 &&
    consumers[0].ownerRef
  ) {
    texts.push({
      signal: 'sole-consumer',
      text: consumers[0].ownerRef,
      field: `owner of ${consumers[0].entityRef}, the only one that uses it`,
    });
  }
  return texts;
}

/** What the directory answers to an owner text. */
export interface TextStanding {
  ref?: string;
  title?: string;
  standing: OwnerStanding;
}

/** Candidates with who they are and whether an active person stands behind them. */
export function collectCandidates(
  texts: readonly OwnerText[],
  standings: ReadonlyMap<string, TextStanding>,
  placeholders: readonly string[],
): OwnerCandidate[] {
  const candidates = texts.map(({ signal, text, field }): OwnerCandidate => {
    if (isPlaceholderOwner(text, placeholders)) {
      return { signal, text, field, standing: 'placeholder', confidence: 0 };
    }
    const found = standings.get(text) ?? {
      standing: 'not-in-catalog' as const,
    };
    const confidence =
      found.standing === 'not-in-catalog' ? 0.1 : SIGNAL_CONFIDENCE[signal];
    return { signal, text, field, ...found, confidence };
  });
  return candidates.sort((a, b) => b.confidence - a.confidence);
}
