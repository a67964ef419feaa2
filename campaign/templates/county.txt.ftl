<#-- One county's page as plain text, which also goes to it by mail. -->
<#import "parts.txt.ftl" as p>
<#assign limit = most!300>
${county.name} | ${title}
${say("digest.kind")} | ${say("digest.as_of", {"day": day(as_of)})}<#if office??> | ${office}</#if>

<@p.county_section county lists limit/>
<#if lists.changes?size gt 0>
<@p.heading say("digest.changes")/>
<@p.change_list lists.changed limit/>
</#if>
<#if city_table>
<@p.heading has.score?then(say("digest.counties"), say("digest.counties.unranked"))/>
<@p.county_table [limit, (counties?size gt 40)?then(10, 40)]?min/>
</#if>
<@p.heading say("digest.how")/>
<@p.how_to_read/>
