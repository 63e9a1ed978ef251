import {
  DEFINITION_API_VERSION,
  outcomeTemplates,
} from 'backstage-plugin-accountability-common';

/** A catalog file to start from, short enough to be read at a glance. */
export function exampleOutcome(): string {
  const { name, title, spec } = outcomeTemplates[0];
  return `apiVersion: ${DEFINITION_API_VERSION}
kind: Outcome
metadata:
  name: ${name}
  title: ${title}
spec:
  lifecycle: active
  statement: ${spec.statement}
  model: ${spec.model}
  measure:
    id: ${spec.measure.id}
    unit: ${spec.measure.unit}
    direction: ${spec.measure.direction}
    target: ${spec.measure.target}
    targetDate: 2027-12-31
    collection: ${spec.measure.collection}
  seats:
    business-result: user:default/dana.fox
    control-system: group:default/identity-platform
    exception-handling: user:default/rita.day
`;
}
