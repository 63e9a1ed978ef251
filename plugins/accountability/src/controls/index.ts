export { ControlContent } from './ControlContent';
export { ControlsContent } from './ControlsContent';
