<#-- The city's digest as plain text. -->
<#import "parts.txt.ftl" as p>
<#import "headline.ftl" as first>
<#assign limit = most!300>
${title}
${say("digest.kind")} | ${say("digest.as_of", {"day": day(as_of)})}<#if office??> | ${office}</#if>

<@p.headline/>
<@p.heading say("digest.attention")/>
<@p.attention limit/>
<#if has.problems>
<@p.heading say("digest.problems")/>
<@p.problem_list problems limit/>
</#if>
<@p.heading has.score?then(say("digest.counties"), say("digest.counties.unranked"))/>
<@p.county_table limit/>
<#if milestones?size gt 0>
<@p.heading say("digest.milestones")/>
<@p.milestone_list/>
</#if>
<@p.heading say("digest.changes")/>
<@p.change_list changed limit/>
<#if has.ratio>
<@p.heading say("digest.ratio", {"target": number(goal)})/>
<#list counties as c><#if c?index == limit><#break></#if>
 · ${c.name}${(coverage[ratio_form].marks[c.county])!}<#if c.enrolled_vocational??> | ${say("digest.enrolled_vocational")} ${number(c.enrolled_vocational)}</#if><#if c.enrolled_general??> | ${say("digest.enrolled_general")} ${number(c.enrolled_general)}</#if> | ${say("digest.col.ratio")} <#if c.enrolment_ratio??>${ratio(c.enrolment_ratio)}<#else>—</#if><#if has.in_school_ratio> | ${say("digest.col.in_school")} <#if c.in_school_ratio??>${ratio(c.in_school_ratio)}<#else>—</#if></#if>
</#list>
</#if>
<#if indicators?size gt 0>
<@p.heading say("digest.indicators")/>
 · ${say("digest.col.city")} | <#list indicators as i>${i.title} <#if i.value??>${indicator(i.id, i.value)}<#else>—</#if><#sep> | </#list>
<#list indicators as i><#assign left = first.without(i)><#if left?has_content>
 · ${left}
</#if></#list>
<#list counties as c><#if c?index == limit><#break></#if>
 · ${c.name} | <#list indicators as i>${i.title} <#if c.more[i.id]??>${indicator(i.id, c.more[i.id])}<#else>—</#if><#sep> | </#list>
</#list>
</#if>
<#list targets as t>
 · ${first.target(t)}
</#list>
<#if has.schools>
<@p.heading say("digest.development")/>
<#assign some = counties?filter(c -> c.development??)>
<#if some?size == 0>
${say("digest.development.none")}
</#if>
<#list some as c><#if c?index == limit><#break></#if>
 · ${c.name} | ${period(c.development.period)}<#list c.development.sums as f, v> | ${field_title(c.development.form, f)} ${value(c.development.form, f, v)}</#list>
</#list>
</#if>
<#if with_quality && reporting?size gt 0>
<@p.heading say("digest.reporting")/>
<#list reporting as r><#if r?index == limit * 3><#break></#if>
 · ${county_name(r.county)} | ${form_title(r.form)} | ${say("digest.col.expected")} ${r.expected} | ${say("digest.col.on_time")} ${r.on_time} | ${say("digest.col.late")} ${r.late} | ${say("digest.col.missing")} ${r.missing} | ${say("digest.col.pending")} ${r.pending}
</#list>
</#if>
<#if with_quality>
<@p.heading say("digest.quality")/>
<#assign doubtful = data_quality?filter(q -> q.errors + q.warnings + q.carried_over > 0)>
<#if doubtful?size == 0>
${say("digest.quality.none")}
</#if>
<#list doubtful as q><#if q?index == limit><#break></#if>
 · ${county_name(q.county)} | ${say("digest.col.errors")} ${q.errors} | ${say("digest.col.warnings")} ${q.warnings}<#if has.carried_over> | ${say("digest.col.carried_over")} ${q.carried_over}</#if>
</#list>
<#list decisions as d><#if d?index == limit><#break></#if>
 · ${say("digest.decisions." + d.what, {"day": day(d.day), "county": county_name(d.county), "about": d.about, "why": d.why})}
</#list>
</#if>
<#if inside && with_counties>
<@p.heading say("digest.by_county")/>
<#list counties as c>
<@p.county_section c own[c.county] limit/>
<#sep>

---

</#list>
</#if>
<@p.heading say("digest.how")/>
<@p.how_to_read/>
