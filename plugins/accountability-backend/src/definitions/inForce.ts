import type { Declaration, Origins } from './Declaration';
import type { InForce } from './DefinitionStore';

/**
 * Which of two declarations of the same ref holds: that of Git, else that of the
 * portal, else the one that was withdrawn last.
 */
export function inForce({ git, portal }: Origins): InForce | undefined {
  const declared = standing(git) ?? standing(portal) ?? lastOf(git, portal);
  if (!declared) return undefined;
  return {
    ...declared,
    title: declared.title ?? declared.name,
    lifecycle: declared.spec.lifecycle,
    overrules: Boolean(standing(git) && standing(portal)),
  };
}

/** The declaration, unless it was withdrawn. */
export function standing(
  declaration: Declaration | undefined,
): Declaration | undefined {
  return declaration?.withdrawnAt ? undefined : declaration;
}

function lastOf(
  git: Declaration | undefined,
  portal: Declaration | undefined,
): Declaration | undefined {
  if (!git || !portal) return git ?? portal;
  return portal.withdrawnAt! > git.withdrawnAt! ? portal : git;
}
