/** Prefix of every annotation, label and apiVersion of this product. @public */
export const ACCOUNTABILITY_PREFIX = 'accountability.dev';

/**
 * On any ownable entity: the identities it consumes, as references separated by
 * commas or line breaks. See {@link parseIdentityReferences}. @public
 */
export const ANNOTATION_IDENTITIES = 'accountability.dev/identities';

/** On a Group: the function it fulfils (mission, security, procurement, legal, finance). @public */
export const ANNOTATION_FUNCTION = 'accountability.dev/function';

/**
 * On a User: whether they are an executive, `true` or `false`. On a Group: whether
 * its direct members are. @public
 */
export const ANNOTATION_EXECUTIVE = 'accountability.dev/executive';

/** Written by the catalog module: `true`, `excepted`, `unknown` or `false`. @public */
export const LABEL_FLAGGED = 'accountability.dev/flagged';

/** Written by the catalog module: why the entity is flagged, comma separated. @public */
export const ANNOTATION_REASONS = 'accountability.dev/flag-reasons';

/** Written by the catalog module on entities whose flag is softened by an exception. @public */
export const ANNOTATION_EXCEPTION_STATUS =
  'accountability.dev/exception-status';

/**
 * On what exempts from a policy, in its engine: the number of the exception in the
 * register that permits it. @public
 */
export const ANNOTATION_EXCEPTION = 'accountability.dev/exception';

/** On any entity: how much depends on it; `critical` and `high` raise the severity of exceptions. @public */
export const ANNOTATION_CRITICALITY = 'accountability.dev/criticality';

/** On any entity: what data it handles; `restricted` and `confidential` raise the severity of exceptions. @public */
export const ANNOTATION_DATA_CLASS = 'accountability.dev/data-class';

/** `spec.type` of a Resource that stands for a non-human identity. @public */
export const RESOURCE_TYPE_SERVICE_ACCOUNT = 'service-account';

/** Relation from a component to the identity resource that it uses. @public */
export const RELATION_USES_IDENTITY = 'usesIdentity';

/** Relation from an identity resource to the component that uses it. @public */
export const RELATION_IDENTITY_USED_BY = 'identityUsedBy';

/** Written by the catalog module: outcomes that govern the entity, comma separated. @public */
export const ANNOTATION_OUTCOMES = 'accountability.dev/outcomes';

/** Relation from a user or group to an outcome in which it has a seat. @public */
export const RELATION_ACCOUNTABLE_FOR = 'accountableFor';

/** Relation from an outcome to who has a seat in it. @public */
export const RELATION_ACCOUNTABLE_TO = 'accountableTo';
