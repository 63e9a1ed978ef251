export { inBothSystems, type RenderOptions } from './inBothSystems';
