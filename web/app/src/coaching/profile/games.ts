/** Suggestions only, so that coaches spell alike what players search for; anything else can be typed. */
const ROLES: Record<string, readonly string[]> = {
  VALORANT: ['Duelist', 'Initiator', 'Controller', 'Sentinel', 'IGL'],
  'Counter-Strike 2': ['Entry', 'AWPer', 'Support', 'Lurker', 'IGL'],
  'League of Legends': ['Top', 'Jungle', 'Mid', 'Bot', 'Support'],
  'Dota 2': ['Carry', 'Mid', 'Offlane', 'Soft support', 'Hard support'],
  'Overwatch 2': ['Tank', 'Damage', 'Support'],
  'Rocket League': ['1v1', '2v2', '3v3'],
  'Apex Legends': ['Assault', 'Skirmisher', 'Recon', 'Controller', 'Support', 'IGL'],
  'Rainbow Six Siege': ['Entry', 'Support', 'Flex', 'Anchor', 'IGL'],
  'StarCraft II': ['Terran', 'Protoss', 'Zerg'],
  Fortnite: ['Solo', 'Duos', 'Fragger', 'IGL'],
};

export const GAMES = Object.keys(ROLES);

export function rolesOf(game: string): readonly string[] {
  return ROLES[game] ?? [];
}
