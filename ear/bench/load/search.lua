-- What people search for: text, games, languages, prices and places, each answer with its facets.
-- wrk … -- <tokens> <first number> <players> <coaches> <first day, epoch seconds>
package.path = os.getenv('LOAD') .. '/?.lua;' .. package.path
local http = require('http')
http.expect(200)

local games = { 'League%20of%20Legends', 'Valorant', 'Counter-Strike%202', 'Dota%202', 'Rocket%20League', 'Overwatch%202' }
local languages = { 'de', 'en', 'es', 'fr', 'pl' }

function init(args)
  tokens = http.lines(args[1])
  number = tonumber(args[2])
  players = tonumber(args[3])
end

local queries = {
  function(n) return 'q=valorant' .. '&maxPrice=' .. (4000 + n % 50 * 100) end,
  function(n) return 'game=' .. games[n % 6 + 1] .. '&language=' .. languages[n % 5 + 1] end,
  function(n) return 'q=lanes&minRating=' .. (3 + n % 2) end,
  function(n) return 'near=' .. (45 + n % 10) .. ',' .. (5 + n % 15) .. '&radiusKm=300&sort=distance' end,
  function(n) return 'sort=nextFree&game=' .. games[n % 6 + 1] end,
}

function request()
  local query = queries[number % #queries + 1](number)
  number = number + 1
  return wrk.format('GET', '/api/v1/search/coaches?limit=20&' .. query, { ['Authorization'] = 'Bearer ' .. tokens[number % players + 1] })
end
