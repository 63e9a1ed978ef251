export { SourcesContent } from './SourcesContent';
export { RulesContent } from './RulesContent';
export { HealthContent } from './HealthContent';
