/** How large the company is that a measurement invents. */
export interface Estate {
  identities: number;
  components: number;
}
