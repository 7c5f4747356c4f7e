-- Asks for each line of a file once: wrk … -s distinct.lua ADDRESS -- FILE
-- Where the lines run out it asks the last one again and says so, so that the burst counts as failed.
local lines, at, ran_out = {}, 0, false

function init(args)
  for line in io.lines(args[1]) do lines[#lines + 1] = line end
end

function request()
  at = at + 1
  if at > #lines then
    if not ran_out then io.stderr:write("distinct.lua: asked for all " .. #lines .. " lines\n"); ran_out = true end
    at = #lines
  end
  return wrk.format("GET", lines[at])
end

dofile(debug.getinfo(1, "S").source:sub(2):match("(.*/)") .. "report.lua")
