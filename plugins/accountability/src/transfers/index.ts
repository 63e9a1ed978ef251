export { TransfersContent } from './TransfersContent';
