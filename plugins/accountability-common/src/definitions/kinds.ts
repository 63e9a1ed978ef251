import { z } from 'zod';
import { ACCOUNTABILITY_PREFIX } from '../annotations';

/** `apiVersion` of every kind of this product. @public */
export const DEFINITION_API_VERSION = `${ACCOUNTABILITY_PREFIX}/v1alpha1`;

/** Kinds that are declared in Git or in the portal. @public */
export const definitionKindSchema = z.enum(['Outcome', 'Control']);
/** @public */
export type DefinitionKind = z.infer<typeof definitionKindSchema>;

/** Where a definition is declared. Git wins: what it declares is changed there. @public */
export const definitionOriginSchema = z.enum(['git', 'portal']);
/** @public */
export type DefinitionOrigin = z.infer<typeof definitionOriginSchema>;

/** What the definition is meant to be: nothing is governed by a draft or a retired one. @public */
export const definitionLifecycleSchema = z.enum(['draft', 'active', 'retired']);
/** @public */
export type DefinitionLifecycle = z.infer<typeof definitionLifecycleSchema>;

/** On an entity that our provider publishes: it was declared in the portal, not in Git. @public */
export const ANNOTATION_ORIGIN = `${ACCOUNTABILITY_PREFIX}/origin`;

/** Where entities that our provider publishes come from, as the catalog writes it. @public */
export const PORTAL_LOCATION = 'accountability-portal:definitions';

/** Event that says that something was declared, changed or withdrawn; its payload is not read. @public */
export const DEFINITIONS_CHANGED_TOPIC = 'accountability.definitions.changed';
