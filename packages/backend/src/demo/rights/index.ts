export { permissionModuleRights as default } from './permissionModuleRights';
