import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  declarationHash,
  type Declaration,
  type DeclaredContent,
  type DefinitionEvent,
  type Origins,
} from './Declaration';
import { standing } from './inForce';
import { readDraft, type Draft } from './readDraft';

/** Who does something in the portal, when, and why. */
export interface Deed {
  by: string;
  at: string;
  reason?: string;
}

/**
 * Declares what nobody declares yet, or what was withdrawn.
 *
 * @throws ConflictError naming who declares it already, InputError with every problem.
 */
export function decideDeclaration(
  draft: Draft,
  origins: Origins,
  deed: Deed,
): DefinitionEvent {
  const content = declarable(draft);
  refuseGit(content.ref, origins);
  if (standing(origins.portal)) {
    throw new ConflictError(
      `${content.ref} is already declared in the portal; revise it, or choose another name`,
    );
  }
  return event(origins.portal ? 'reinstate' : 'declare', content, deed);
}

/**
 * Changes what the portal declares; nothing to record where nothing differs.
 *
 * @throws ConflictError when somebody else was faster, and as {@link decideDeclaration}.
 */
export function decideRevision(
  revision: Pick<Draft, 'title' | 'description' | 'spec'> & {
    ref: string;
    expectedHash: string;
  },
  origins: Origins,
  deed: Deed,
): DefinitionEvent | undefined {
  const { ref, expectedHash, title, description, spec } = revision;
  refuseGit(ref, origins);
  const { kind, namespace, name, hash } = declaredInPortal(ref, origins);
  if (hash !== expectedHash) {
    throw new ConflictError(
      `Somebody changed ${ref} since you looked; its hash is ${hash} now. Look again, then repeat your change`,
    );
  }
  const draft = { kind, namespace, name, title, description, spec };
  const content = declarable(draft);
  return declarationHash(content) === hash
    ? undefined
    : event('revise', content, deed);
}

/**
 * Withdraws what the portal declares, also where Git has taken over meanwhile.
 *
 * @throws NotFoundError, or ConflictError when it is withdrawn or only in Git.
 */
export function decideWithdrawal(
  ref: string,
  origins: Origins,
  deed: Deed,
): DefinitionEvent {
  if (!standing(origins.portal)) refuseGit(ref, origins);
  const { at, by, reason } = deed;
  const declaration = {
    ...declaredInPortal(ref, origins),
    declaredBy: by,
    reason,
    withdrawnAt: at,
  };
  return { action: 'withdraw', declaration, at, by, reason };
}

function declarable(draft: Draft): DeclaredContent {
  const { content, problems } = readDraft(draft);
  if (!content) {
    throw new InputError(`It cannot be declared: ${inWords(problems)}`);
  }
  if (content.spec.lifecycle === 'active' && problems.length > 0) {
    throw new InputError(
      `It cannot be active yet; declare it as draft, or mend this: ${inWords(
        problems,
      )}`,
    );
  }
  return content;
}

function inWords(problems: { path: string; message: string }[]): string {
  return problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
}

function refuseGit(ref: string, { git }: Origins): void {
  if (!standing(git)) return;
  throw new ConflictError(
    `${ref} is declared in Git, and Git wins; change it ${
      git!.editUrl ? `at ${git!.editUrl}` : 'in its catalog file'
    }`,
  );
}

function declaredInPortal(ref: string, { portal }: Origins): Declaration {
  if (!portal) throw new NotFoundError(`The portal declares no ${ref}`);
  if (portal.withdrawnAt) {
    throw new ConflictError(
      `${ref} was withdrawn at ${portal.withdrawnAt}; declare it again`,
    );
  }
  return portal;
}

function event(
  action: DefinitionEvent['action'],
  content: DeclaredContent,
  { at, by, reason }: Deed,
): DefinitionEvent {
  return {
    action,
    declaration: {
      ...content,
      origin: 'portal',
      hash: declarationHash(content),
      declaredAt: at,
      declaredBy: by,
      reason,
    },
    at,
    by,
    reason,
  };
}
