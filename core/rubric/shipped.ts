import type { Role } from '@/core/interview/roles';
import type { Shipped } from '@/core/versions/shipped';

/**
 * The packs that ship, by their ids. A changed pack is told by the contract test, which shows the line that belongs
 * here.
 */
export const SHIPPED_RUBRICS: Record<Role, Shipped> = {
  backend: { version: 3, hash: '1xudgi00l251sq18b6i5x006wt5k' },
  frontend: { version: 2, hash: '0f0e4d51dghfwf1bpuojg0754rft' },
  fullstack: { version: 2, hash: '1c02qo60z83csk1jb6rzv0g438ba' },
  'software-engineer-in-test': { version: 2, hash: '1nmzl2019pt3aa1kovk4v108mvxk' },
  'application-security': { version: 2, hash: '016d40j00xg5350vx9wig1c67tk3' },
  database: { version: 2, hash: '0i7o5fw1vk644i1m45mh30zszrzw' },
  sre: { version: 2, hash: '16exwnv0baoe1l1jgxelu1tpcx6z' },
  ml: { version: 2, hash: '0jbn7rj0dtq0t10yzskfe09fehxb' },
};
