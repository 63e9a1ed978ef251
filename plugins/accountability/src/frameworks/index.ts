export { FrameworksContent } from './FrameworksContent';
