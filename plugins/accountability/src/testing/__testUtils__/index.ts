export {
  inBothSystems,
  inOneSystem,
  type RenderOptions,
} from './inBothSystems';
