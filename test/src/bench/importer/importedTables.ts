/** Every table that an import writes to. */
export const importedTables = [
  'inventory_identities',
  'inventory_presences',
  'inventory_keys',
  'inventory_edges',
  'inventory_links',
  'ownership_states',
  'ownership_mentions',
  'findings_evaluations',
  'findings_findings',
  'posture_entities',
] as const;
